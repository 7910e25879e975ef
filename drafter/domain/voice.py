"""A brand's voice: how it greets, addresses and signs, and what it never says."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun
from drafter.domain.playbook import Wording
from drafter.domain.store import Language
from drafter.domain.ticket import Channel

Formality = Literal["formal", "informal"]
GreetingChannel = Literal["email", "chat", "marketplace", "social", "form"]


class Greeting(Noun):
    """Greetings with and without a name; `{name}` stands for it."""

    named: tuple[str, ...] = Field(min_length=1)
    unnamed: tuple[str, ...] = Field(min_length=1)


class PreferredWord(Noun):
    """Says `use` instead of `instead_of`."""

    use: str
    instead_of: str


class ExampleReply(Noun):
    """A reply in the brand's voice, for people and models to learn from; never quoted."""

    situation: str
    reply: str


class ExclamationPolicy(Noun):
    """At most so many exclamation marks a reply, and only in these outcomes."""

    at_most: int = Field(default=0, ge=0)
    outcomes: tuple[str, ...] = ()

    def limit(self, outcome: str) -> int:
        """Return how many exclamation marks a reply of this outcome may hold."""
        return self.at_most if outcome in self.outcomes else 0


class EmojiPolicy(Noun):
    """At most so many emoji a reply, only these, only in these outcomes and channels."""

    at_most: int = Field(default=0, ge=0)
    allowed: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()

    def limit(self, outcome: str, channel: Channel) -> int:
        """Return how many emoji a reply of this outcome may hold in this channel."""
        return self.at_most if outcome in self.outcomes and channel in self.channels else 0


class VoiceLanguage(Noun):
    """The voice in one language.

    `greeting` is by channel; a channel that is not there greets as `email` does (`social` as `chat` does).
    `sober_sign_off` closes replies with bad news or about something that went wrong, to angry customers, and
    those a person takes over.
    """

    formality: Formality
    address_by: Literal["first_name", "full_name"] = "first_name"
    greeting: Mapping[GreetingChannel, Greeting]
    sign_off: tuple[str, ...] = Field(min_length=1)
    sober_sign_off: tuple[str, ...] = Field(min_length=1)
    signature: str
    prefer: tuple[PreferredWord, ...] = ()
    avoid: tuple[str, ...] = ()
    examples: tuple[ExampleReply, ...] = ()

    def greeting_in(self, channel: Channel) -> Greeting:
        """Return the greeting of a channel."""
        fallback: GreetingChannel = "chat" if channel == "social" and "chat" in self.greeting else "email"
        return self.greeting.get(channel) or self.greeting[fallback]


class Voice(Noun):
    """One brand's voice.

    `wording` replaces the playbook's words of a step's case, under `outcome.step_id/2` or `_common.step_id/1`.
    """

    brand: str
    persona: str
    tone: tuple[str, ...]
    exclamation: ExclamationPolicy = ExclamationPolicy()
    emoji: EmojiPolicy = EmojiPolicy()
    languages: Mapping[Language, VoiceLanguage]
    wording: Mapping[str, Wording] = {}
    version: str
