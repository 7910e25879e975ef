"""What stands around every request: its size, and what happens when our own code fails."""

from fastapi import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from drafter.api.problems import bug, problem


class RequestSizeLimit:
    """Answers 413 when a body is longer than `most_bytes`, whether or not its length was announced."""

    def __init__(self, app: ASGIApp, most_bytes: int) -> None:
        self._app = app
        self._most_bytes = most_bytes
        self._detail = f"The most this service takes is {most_bytes} bytes."

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        if announced.isdigit() and int(announced) > self._most_bytes:
            await problem(413, "Request too large", self._detail, headers={"Connection": "close"})(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > self._most_bytes:
                raise HTTPException(413, self._detail, headers={"Connection": "close"})
            return message

        await self._app(scope, counted, send)


class BugGuard:
    """Answers 500 when a request meets a bug; the log gets its place, never a message that may quote a customer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as exc:
            if scope["type"] != "http":
                raise
            answer = bug(exc, scope["path"])
            if not started:
                await answer(scope, receive, send)
