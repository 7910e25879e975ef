"""Who may call: keys, scopes, stores and rates."""

import ipaddress
import time
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated

from fastapi import Depends, HTTPException, Request

from drafter.storage.keys import ALL_STORES, ApiKey, Scope, SqlApiKeys, hash_key

REFRESH_S = 2.0
MOST_BUCKETS = 10_000
MOST_HOSTS = 256
ANYONE = ApiKey("anyone", "no key configured", frozenset({"admin"}), frozenset({ALL_STORES}))


class KeyRing:
    """The keys in force, read again from the database every few seconds."""

    def __init__(self, keys: SqlApiKeys) -> None:
        self._keys = keys
        self._known: dict[str, ApiKey] = {}
        self._read_at = float("-inf")

    async def find(self, secret: str | None, *, local: bool) -> ApiKey | None:
        """Return the caller's key; `ANYONE` for callers on this machine while no key exists at all."""
        if time.monotonic() - self._read_at > REFRESH_S:
            self._known = await self._keys.load_all()
            self._read_at = time.monotonic()
        if not self._known:
            return ANYONE if local else None
        return None if secret is None else self._known.get(hash_key(secret))


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class RateLimiter:
    """A token bucket a caller: `per_minute` requests a minute, a tenth of them at once."""

    def __init__(self, per_minute: int) -> None:
        self._per_second = per_minute / 60
        self._most = max(1.0, per_minute / 10)
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def wait_s(self, caller: str, now: float) -> float:
        """Return 0 and take one token, or the seconds until there is one."""
        bucket = self._buckets.setdefault(caller, _Bucket(self._most, now))
        self._buckets.move_to_end(caller)
        if len(self._buckets) > MOST_BUCKETS:
            self._buckets.popitem(last=False)
        bucket.tokens = min(self._most, bucket.tokens + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.tokens < 1:
            return (1 - bucket.tokens) / self._per_second
        bucket.tokens -= 1
        return 0.0


@lru_cache(maxsize=MOST_HOSTS)
def is_loopback(host: str) -> bool:
    """Return whether a host name or address means this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _is_local(request: Request) -> bool:
    """Return whether caller and addressee are this machine: a web page that points its own name at us is not."""
    return request.client is not None and is_loopback(request.client.host) and is_loopback(request.url.hostname or "")


def _bearer(request: Request) -> str | None:
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    return secret.strip() if scheme.lower() == "bearer" and secret.strip() else None


async def authenticate(request: Request) -> ApiKey:
    """Return the caller's key, left in `request.state.key` as well.

    Raises:
        HTTPException: 401 without a valid key, 429 above the rate.
    """
    ring: KeyRing = request.app.state.key_ring
    limiter: RateLimiter = request.app.state.limiter
    key = await ring.find(_bearer(request), local=_is_local(request))
    if key is None:
        raise HTTPException(401, "Send `Authorization: Bearer <key>`.", headers={"WWW-Authenticate": "Bearer"})
    caller = key.id if key is not ANYONE else (request.client.host if request.client else "local")
    wait_s = limiter.wait_s(caller, time.monotonic())
    if wait_s > 0:
        raise HTTPException(429, "Slow down.", headers={"Retry-After": str(int(wait_s) + 1)})
    request.state.key = key
    return key


Caller = Annotated[ApiKey, Depends(authenticate)]


def require(key: ApiKey, scope: Scope, store: str | None = None) -> None:
    """Return when the key has the scope and sees the store.

    Raises:
        HTTPException: 403.
    """
    if not key.may(scope):
        raise HTTPException(403, f"This needs a key with the scope `{scope}`.")
    if store is not None and not key.sees(store):
        raise HTTPException(403, f"This key may not see the store {store!r}.")
