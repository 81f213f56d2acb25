"""Asynchronous access to the files that a turn created."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from os import PathLike

    from openapiopenai._runtime.calls.response import ApiResponse
    from openapiopenai.api.beta_agents_sessions_artifacts import AsyncBetaAgentsSessionsArtifacts
    from openapiopenai.models.agent_session_artifact import AgentSessionArtifact

    from .agent_results import AgentTurnResult

__all__ = ["AsyncAgentResultArtifacts"]


class AsyncAgentResultArtifacts:
    """The files that a turn created."""

    def __init__(self, artifacts: AsyncBetaAgentsSessionsArtifacts, result: AgentTurnResult[Any]) -> None:
        self.artifacts = artifacts
        self.result = result

    async def content(self, path: str, **options: Any) -> ApiResponse[bytes]:
        """Return the content of the file at a path in the environment.

        Raises ValueError unless the turn created exactly one file at this path.
        """
        found = await self._find(path, options)
        return await self.artifacts.content(found.id, session_id=self.result.session_id, **options)

    async def download(self, path: str, *, to: str | PathLike[str], **options: Any) -> AgentSessionArtifact:
        """Write the file at a path in the environment to the local file `to`; see `content`."""
        found = await self._find(path, options)
        view = self.artifacts.with_streaming_response
        async with view.content(found.id, session_id=self.result.session_id, **options) as content:
            await content.stream_to_file(to)
        return found

    async def _find(self, path: str, options: dict[str, Any]) -> AgentSessionArtifact:
        found = [
            each
            async for each in self.artifacts.list(self.result.session_id, **options)
            if each.turn_id == self.result.turn_id and each.path == path
        ]
        if len(found) != 1:
            raise ValueError(f"path: the turn has {len(found)} artifacts at {path!r}")
        return found[0]


def for_result(artifacts: AsyncBetaAgentsSessionsArtifacts, result: AgentTurnResult[Any]) -> AsyncAgentResultArtifacts:
    """Return the files that a turn created, accessible by path.

    Example: `for_result(result).download("/workspace/outputs/a.csv", to="a.csv")`.

    - `result`: the result of the turn.
    """
    return AsyncAgentResultArtifacts(artifacts, result)
