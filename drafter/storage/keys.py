"""API keys: only their hashes are kept."""

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, get_args

from sqlalchemy import insert, select, update

from drafter.domain.values import format_datetime
from drafter.storage.database import Database
from drafter.storage.tables import api_keys

Scope = Literal["draft", "edit", "admin"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
ALL_STORES = "*"


@dataclass(frozen=True, slots=True)
class ApiKey:
    """Who calls: what they may do, and the stores they may see (`*` for all)."""

    id: str
    name: str
    scopes: frozenset[str]
    stores: frozenset[str]

    def may(self, scope: Scope) -> bool:
        """Return whether the key has a scope; `admin` has every scope."""
        return scope in self.scopes or "admin" in self.scopes

    def sees(self, store: str) -> bool:
        """Return whether the key may see a store."""
        return ALL_STORES in self.stores or store in self.stores


def hash_key(secret: str) -> str:
    """Return the SHA-256 of a key; keys are 256 random bits, so no salt or stretching is needed."""
    return hashlib.sha256(secret.encode()).hexdigest()


class SqlApiKeys:
    """Adds, finds, lists and revokes keys."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, name: str, scopes: frozenset[str], stores: frozenset[str]) -> tuple[ApiKey, str]:
        """Return the new key and its secret, which is shown once and never stored."""
        secret = f"drk_{secrets.token_urlsafe(32)}"
        key = ApiKey(f"key_{secrets.token_hex(6)}", name, scopes, stores)
        row = {
            "id": key.id,
            "hash": hash_key(secret),
            "name": name,
            "scopes": json.dumps(sorted(scopes)),
            "stores": json.dumps(sorted(stores)),
            "created_at": format_datetime(datetime.now(UTC)),
        }
        await self._database.write(lambda connection: connection.execute(insert(api_keys), row) and None)
        return key, secret

    async def load_all(self) -> dict[str, ApiKey]:
        """Return the keys in force by the hash of their secret."""
        query = select(api_keys.c.hash, api_keys.c.id, api_keys.c.name, api_keys.c.scopes, api_keys.c.stores).where(
            api_keys.c.revoked_at.is_(None)
        )
        rows = await self._database.read(lambda connection: connection.execute(query).all())
        return {
            digest: ApiKey(key_id, name, frozenset(json.loads(scopes)), frozenset(json.loads(stores)))
            for digest, key_id, name, scopes, stores in rows
        }

    async def revoke(self, key_id: str) -> bool:
        """Return whether a key in force was revoked."""
        statement = (
            update(api_keys)
            .where(api_keys.c.id == key_id, api_keys.c.revoked_at.is_(None))
            .values(revoked_at=format_datetime(datetime.now(UTC)))
        )
        return await self._database.write(lambda connection: connection.execute(statement).rowcount == 1)
