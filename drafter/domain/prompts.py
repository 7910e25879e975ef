"""What a model is told, as templates: read and proved before the first ticket arrives."""

from collections.abc import Mapping
from dataclasses import dataclass

from jinja2 import Template


@dataclass(frozen=True, slots=True)
class ModelPrompt:
    """One text for the model; its variables are filled by name, and what fills them is never read as a template."""

    title: str
    template: Template

    def fill(self, values: Mapping[str, object]) -> str:
        """Return the text, filled in."""
        return self.template.render(values).strip()


@dataclass(frozen=True, slots=True)
class ModelPrompts:
    """All that a model is told; `version` hashes the files.

    `rules`, with voice and policies, are the same for every ticket of a brand; `context` is a ticket's own part,
    `repair` the turn after an answer that cannot be used.
    """

    rules: ModelPrompt
    context: ModelPrompt
    repair: ModelPrompt
    version: str
