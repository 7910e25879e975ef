"""Settings: `drafter.toml` in the workspace, overridden by DRAFTER_* in the environment."""

import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from drafter.domain.base import Noun
from drafter.domain.store import Brand, Language, Store
from drafter.errors import ConfigurationError

CONFIG_FILE = "drafter.toml"
LAST_PORT = 65_535
_LINE = re.compile(r"at line (\d+)")


class RoutingRule(Noun):
    """Sends drafts with an outcome, language or store to another queue than the playbook's."""

    queue: str
    outcomes: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    stores: tuple[str, ...] = ()
    escalate_to: str | None = None


class Deadlines(Noun):
    """How long each outside source may take, in seconds."""

    connector_s: float = Field(default=3.0, gt=0)
    carrier_s: float = Field(default=2.0, gt=0)
    model_s: float = Field(default=20.0, gt=0)


class RetrievalSettings(Noun):
    """How passages are chosen; figures from `drafter bench retrieval`."""

    top_k: int = Field(default=5, ge=1, le=20)
    score_floor: float = Field(default=0.28, ge=0, le=1, description="below this nothing is shown")
    answer_floor: float = Field(default=0.32, ge=0, le=1, description="below this nothing is quoted as the answer")
    token_budget: int = Field(default=900, ge=50)


class ModelSettings(Noun):
    """The language model that words replies; without `model` the composer writes them all.

    `model` is `provider:name`: `openai:…` for OpenAI and every endpoint that speaks its protocol (`base_url`),
    `scripted:…` for the scripted model, any other provider through LangChain when its package is installed. The key
    comes from the environment variable that `api_key_env` names.
    """

    model: str | None = Field(default=None, pattern=r"^[a-z_0-9]+:.+$")
    base_url: str | None = None
    api_key_env: str = "OPENAI_API_KEY"
    connect_s: float = Field(default=2.0, gt=0)
    first_token_s: float = Field(default=8.0, gt=0)
    max_input_tokens: int = Field(default=4_000, ge=1_000)
    max_output_tokens: int = Field(default=700, ge=50)
    temperature: float | None = Field(default=None, ge=0, le=2, description="left to the provider where absent")
    daily_tokens: int | None = Field(default=None, ge=0, description="per brand and day (UTC); no cap where absent")
    daily_cost_usd: Decimal | None = Field(default=None, ge=0, description="as `daily_tokens`, by the price table")
    breaker_failures: int = Field(default=5, ge=1, description="failures in a row after which no call is made")
    breaker_rest_s: float = Field(default=30.0, gt=0, description="how long, before one call tries again")
    record_to: str | None = Field(default=None, description="a file, in the workspace, that keeps scrubbed answers")


class ServiceSettings(Noun):
    """The HTTP service."""

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=LAST_PORT)
    max_request_bytes: int = Field(default=2_000_000, ge=1_000)
    requests_per_minute: int = Field(default=100_000, ge=1, description="per API key, or per address without keys")


class StorageSettings(Noun):
    """Where state lives; paths are relative to the workspace."""

    url: str = "sqlite:///.drafter/drafter.db"
    index: str = ".drafter/index"


class Workspace(Noun):
    """What `drafter.toml` says, plus the folder it stands in."""

    root: Path
    agent_language: Language = "en"
    brands: tuple[Brand, ...] = Field(min_length=1)
    stores: tuple[Store, ...] = Field(min_length=1)
    routing: tuple[RoutingRule, ...] = ()
    deadlines: Deadlines = Deadlines()
    retrieval: RetrievalSettings = RetrievalSettings()
    model: ModelSettings = ModelSettings()
    service: ServiceSettings = ServiceSettings()
    storage: StorageSettings = StorageSettings()

    @model_validator(mode="after")
    def _brands_exist(self) -> "Workspace":
        known = {brand.id for brand in self.brands}
        for number, store in enumerate(self.stores):
            if store.brand not in known:
                message = f"stores.{number}.brand: {store.brand!r} is not among the brands {sorted(known)}"
                raise ValueError(message)
        return self

    def store(self, store_id: str) -> Store | None:
        """Return the store of this id, or None."""
        return next((store for store in self.stores if store.id == store_id), None)

    def brand(self, brand_id: str) -> Brand:
        """Return the brand of this id; `_brands_exist` guarantees it for every store."""
        return next(brand for brand in self.brands if brand.id == brand_id)

    def languages_of(self, brand_id: str) -> tuple[Language, ...]:
        """Return the languages any of the brand's stores serves, in order of first mention."""
        found = (language for store in self.stores if store.brand == brand_id for language in store.languages)
        return tuple(dict.fromkeys(found))


class Settings(BaseSettings):
    """Read once from DRAFTER_* by the entry point, then passed by argument."""

    model_config = SettingsConfigDict(env_prefix="DRAFTER_", env_nested_delimiter="__", frozen=True, extra="ignore")

    workspace: Path = Path()
    shared: Path = Path("../shared")
    host: str | None = None
    port: int | None = Field(default=None, ge=0, le=LAST_PORT)
    storage_url: str | None = None
    admin_key: SecretStr | None = None
    log_level: str = "info"


def load_workspace(root: Path) -> Workspace:
    """Return the workspace at `root`.

    Raises:
        ConfigurationError: no `drafter.toml`, not TOML, an unknown key or a wrong value; names file and field.
    """
    path = root / CONFIG_FILE
    try:
        content = path.read_text(encoding="utf-8")
    except OSError as exc:
        message = f"cannot read the workspace's settings ({exc.strerror}); `drafter init DIR` makes a workspace"
        raise ConfigurationError(message, path=str(path)) from exc
    try:
        raw: dict[str, Any] = tomllib.loads(content)
    except tomllib.TOMLDecodeError as exc:
        where = _LINE.search(str(exc))
        raise ConfigurationError(f"not TOML: {exc}", path=str(path), line=int(where[1]) if where else None) from exc
    try:
        return Workspace(root=root.resolve(), **raw)
    except ValidationError as exc:
        problems = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'file'}: {e['msg']}" for e in exc.errors())
        raise ConfigurationError(problems, path=str(path)) from exc
