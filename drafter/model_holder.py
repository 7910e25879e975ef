"""Holds the language model that drafter.toml names, across edits of the files, and builds the writer that uses it."""

import os
import time
from pathlib import Path

import structlog

from drafter.composing.composer import Composer
from drafter.composing.model.prompt import PromptBuilder
from drafter.composing.model.stray import Vocabulary
from drafter.composing.model.writer import ModelWriter
from drafter.errors import ConfigurationError
from drafter.library.spoken import load_spoken
from drafter.library.workspace import Library
from drafter.models.breaker import Breaker
from drafter.models.closable import ClosableModel
from drafter.models.factory import open_model
from drafter.models.tokens import TiktokenCounter
from drafter.settings import ModelSettings, Workspace
from drafter.storage.database import Database
from drafter.storage.spending import SqlSpending
from drafter.verification.verifier import Verifier

log = structlog.get_logger()


class ModelHolder:
    """One model at a time; where it cannot be opened, `problems` says why and the composer writes all drafts.

    Args:
        root: the workspace.
        database: where spending is written down.
        state_folder: where token tables are kept.
        own: a model to use whatever drafter.toml names.
    """

    def __init__(self, root: Path, database: Database, state_folder: Path, own: ClosableModel | None = None) -> None:
        self.problems: tuple[str, ...] = ()
        self._root = root
        self._database = database
        self._state_folder = state_folder
        self._settings = ModelSettings()
        self._own = own
        self._model: ClosableModel | None = own
        self._breaker = Breaker(1, 1.0, time.monotonic)
        self._counter: TiktokenCounter | None = None

    @property
    def breaker_open(self) -> bool:
        """Whether calls rest after failures in a row."""
        return self._breaker.is_open

    async def open(self, settings: ModelSettings) -> None:
        """Take these settings; the model stays as it is where they are the same."""
        if settings == self._settings or self._own is not None:
            return
        await self.close()
        self._settings, self.problems = settings, ()
        self._breaker = Breaker(settings.breaker_failures, settings.breaker_rest_s, time.monotonic)
        if settings.model is None:
            return
        try:
            self._model = open_model(settings, self._root, os.environ)
        except ConfigurationError as exc:
            self.problems = (f"drafter.toml: {exc}; the composer writes all drafts",)
            log.warning("model.unusable", error=str(exc))

    async def close(self) -> None:
        """Close the model's connections."""
        if self._model is not None:
            model, self._model = self._model, None
            await model.aclose()

    def writer(
        self, library: Library, workspace: Workspace, composer: Composer, verifier: Verifier
    ) -> ModelWriter | None:
        """Return what words replies for these files, or None without a model.

        Raises:
            ConfigurationError: the files say nothing to a model, or too much for its window.
        """
        if self._model is None:
            return None
        if library.prompts is None:
            message = "model.model: a model is named, but prompts/model/ is missing; `drafter init` makes the files"
            raise ConfigurationError(message, path="drafter.toml")
        self._counter = self._counter or TiktokenCounter(self._state_folder / "tokens")
        settings = workspace.model
        prompts = PromptBuilder(
            library.prompts, workspace.brands, library.voices, library.policies, self._counter, settings
        )
        spending = SqlSpending(
            self._database,
            library.prices,
            daily_tokens=settings.daily_tokens,
            daily_cost_usd=settings.daily_cost_usd,
        )
        return ModelWriter(
            self._model,
            prompts,
            composer,
            lambda text, trace, draft, whole: verifier.verify(text, trace, whole=whole, known=draft),
            breaker=self._breaker,
            spending=spending,
            counter=self._counter,
            vocabularies={language: Vocabulary(texts) for language, texts in load_spoken(workspace.root).items()},
        )
