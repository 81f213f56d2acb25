"""The result of an agent turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openapiopenai._runtime.json.model import BaseModel
from openapiopenai.profile import OpenAIError

from .parsed_type import ParsedT
from .response import listed, named, reach

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_message import AgentSessionMessage
    from openapiopenai.models.agent_turn import AgentTurn

__all__ = ["AgentOutputParseError", "AgentTurnResult", "AgentTurnResultError"]


T = TypeVar("T")

ENDED = ("completed", "failed", "cancelled")


@dataclass(frozen=True)
class AgentTurnResult(Generic[ParsedT]):
    """The result of a turn that completed."""

    turn: AgentTurn
    messages: list[AgentSessionMessage]
    """The final messages of the assistant, without its commentary."""
    output_parsed: ParsedT | None = None

    @property
    def session_id(self) -> str:
        """ID of the session."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """ID of the turn."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The text of all messages, concatenated."""
        return "".join(message.output_text for message in self.messages)

    def parse(self, output_type: type[T]) -> AgentTurnResult[T]:
        """Return this result with its text parsed into `output_type`, as `output_parsed`.

        If there are several texts, all must match the type; the first is the value. Raises AgentOutputParseError if a
        text does not match or there is none.
        """
        from .parse_errors import OutputParseError
        from .parsing import format_for

        wanted = format_for(output_type)
        parts = [part for message in self.messages for part in listed(message.content)]
        texts = [part.text for part in parts if named(part, "type") == "output_text"]
        if not texts:
            raise AgentOutputParseError("the turn has no text", self)
        try:
            values = [wanted.parse(str(text)) for text in texts]
        except OutputParseError as error:
            raise AgentOutputParseError(str(error), self) from None
        return AgentTurnResult(self.turn, self.messages, values[0])


class AgentOutputParseError(OpenAIError):
    """The turn completed, but its text does not match the type. `result` is the unparsed result."""

    def __init__(self, message: str, result: AgentTurnResult[Any]) -> None:
        super().__init__(message)
        self.result = result


class AgentTurnResultError(OpenAIError):
    """A turn has no result.

    `reason`: `failed`, `cancelled`, `requires_action`, `incomplete`, or `observation_failed`.
    """

    def __init__(self, reason: str, collected: Collector) -> None:
        super().__init__(f"the turn has no result: {reason}")
        self.reason = reason
        self.turn = collected.turn
        self.session_id = collected.session_id
        self.turn_id = collected.turn.id if collected.turn else None
        self.messages = collected.messages
        """The final messages that the assistant had completed so far."""
        self.required_actions = collected.required_actions


def session_of(event: Any) -> str | None:
    """Return the ID of the session that an event is about; None if it names none."""
    return named(event, "session", "id") or named(event, "session_id") or None


class Collector:
    """Collects the events of one turn."""

    def __init__(self, session_id: str | None) -> None:
        self.session_id = session_id
        self.turn: Any = None
        self.failed = False
        self.is_done = False
        self.required_actions: list[Any] = []
        self._messages: dict[str, tuple[int, Any]] = {}

    @property
    def messages(self) -> list[Any]:
        return [message for _, message in sorted(self._messages.values(), key=lambda pair: pair[0])]

    def add(self, event: Any) -> None:
        """Add an event. Events after the end of the turn are ignored: they belong to another turn."""
        if self.is_done:
            return
        kind, turn = named(event, "type"), reach(event, "turn")
        if kind == "agent.session.budget_reached":  # of another session, or while the turn goes on: it ends nothing
            self.is_done = self._is_own(event) and (self.turn is None or self.has_ended)
            return
        self.session_id = self.session_id or session_of(event)
        match kind:
            case "agent.session.turn.created":
                if self.turn is None and isinstance(turn, BaseModel) and reach(turn, "subagent_id") is None:
                    self.turn, self.session_id = turn, session_of(event) or self.session_id
            case "agent.session.turn.completed" | "agent.session.turn.failed" | "agent.session.turn.cancelled":
                if (
                    self.turn is not None
                    and isinstance(turn, BaseModel)
                    and self.turn.id in (event.turn_id, reach(turn, "id"))
                ):
                    self.turn, self.required_actions = turn, []
            case "agent.session.turn.item.done":
                self._take(event)
            case "agent.session.in_progress":
                self.required_actions = []
            case "agent.session.requires_action":
                self.required_actions = listed(reach(event, "session", "required_actions"))
            case "agent.session.failed":
                self.failed = self.is_done = True
            case "agent.session.idle":
                self.is_done = self.has_ended
            case _:
                pass

    def _is_own(self, event: Any) -> bool:
        """Whether an event is about the session of the turn."""
        return bool(session := session_of(event)) and self.session_id in (None, session)

    @property
    def has_ended(self) -> bool:
        """Whether the turn has ended."""
        return named(self.turn, "status") in ENDED

    def _take(self, event: Any) -> None:
        from openapiopenai.models import AgentSessionMessage

        item, place = reach(event, "item"), reach(event, "output_index")
        if (
            self.turn is not None
            and named(item, "type") == "message"
            and item.turn_id == self.turn.id
            and item.phase != "commentary"
            and item.status == "completed"
        ):
            message = AgentSessionMessage.from_dict(item.to_dict())
            self._messages[named(item, "id") or str(place)] = place if isinstance(place, int) else 0, message

    def check(self, handled: Any = ()) -> None:
        """Raise AgentTurnResultError if the turn can no longer have a result.

        Calls of the tools in `handled` do not count as actions required of the user.
        """
        status = named(self.turn, "status")
        if self.failed or status == "failed":
            raise AgentTurnResultError("failed", self)
        if status == "cancelled":
            raise AgentTurnResultError("cancelled", self)
        if any(named(each, "type") != "function_call" or each.name not in handled for each in self.required_actions):
            raise AgentTurnResultError("requires_action", self)

    def result(self) -> AgentTurnResult[Any]:
        self.check()
        if not self.is_done or named(self.turn, "status") != "completed":
            raise AgentTurnResultError("incomplete", self)
        return AgentTurnResult(self.turn, self.messages)
