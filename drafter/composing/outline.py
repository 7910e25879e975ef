"""What a reply is made of before it is laid out: for writers that say the same in other words."""

from dataclasses import dataclass

from drafter.composing.rendering import Pieces, Renderer
from drafter.composing.view import Facts
from drafter.domain.store import Language


@dataclass(frozen=True, slots=True)
class Outline:
    """The composer's reply: greeting, body without sign-off, and what its values were shown with."""

    language: Language
    greeting: Pieces
    paragraphs: tuple[tuple[Pieces, ...], ...]
    facts: Facts
    renderer: Renderer
