"""Stores and brands, as `drafter.toml` declares them."""

import re
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field

from drafter.domain.base import Noun

Platform = Literal["bigcommerce", "magento", "shopify", "amazon", "ebay", "tiktok_shop", "local"]
Language = Literal["en", "de", "it", "es", "fr", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "de", "it", "es", "fr", "zh")
MARKETPLACES = frozenset({"amazon", "ebay", "tiktok_shop"})


def _time_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as exc:
        raise ValueError(f"{name!r} is not a time zone; write an IANA name such as Europe/Berlin") from exc
    return name


def _expression(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as exc:
        raise ValueError(f"not a regular expression: {exc}") from exc
    return pattern


class Store(Noun):
    """One sales channel of one brand."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    brand: str
    name: str
    platform: Platform
    region: str = Field(pattern=r"^[A-Z]{2}$", description="ISO 3166-1 alpha-2 country the store sells in")
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    time_zone: Annotated[str, AfterValidator(_time_zone)] = Field(description="IANA name")
    languages: tuple[Language, ...] = Field(min_length=1, description="first is the default")
    order_prefix: str | None = None
    order_pattern: Annotated[str, AfterValidator(_expression)] | None = Field(
        default=None, description="regular expression of this store's order numbers"
    )
    allow_links: bool | None = Field(default=None, description="null: not on marketplaces, yes elsewhere")
    connector: str = "local"
    model_s: float | None = Field(
        default=None, gt=0, description="seconds a model may take here; else deadlines.model_s"
    )

    @property
    def links_allowed(self) -> bool:
        """Whether replies in this store may hold links and contact details."""
        return self.platform not in MARKETPLACES if self.allow_links is None else self.allow_links


class Brand(Noun):
    """A brand: one voice, its own knowledge; its names must not occur in another brand's drafts."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = Field(default=(), description="web domains whose links this brand may send")
