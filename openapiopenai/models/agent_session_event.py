# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentSessionEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_output_command_execution_output_delta_event import (
        AgentOutputCommandExecutionOutputDeltaEvent,
    )
    from openapiopenai.models.agent_session_created_event import AgentSessionCreatedEvent
    from openapiopenai.models.agent_session_environment_connected_event import AgentSessionEnvironmentConnectedEvent
    from openapiopenai.models.agent_session_environment_disconnected_event import (
        AgentSessionEnvironmentDisconnectedEvent,
    )
    from openapiopenai.models.agent_session_environment_expired_event import AgentSessionEnvironmentExpiredEvent
    from openapiopenai.models.agent_session_environment_failed_event import AgentSessionEnvironmentFailedEvent
    from openapiopenai.models.agent_session_environment_pending_event import AgentSessionEnvironmentPendingEvent
    from openapiopenai.models.agent_session_environment_ready_event import AgentSessionEnvironmentReadyEvent
    from openapiopenai.models.agent_session_environment_reset_event import AgentSessionEnvironmentResetEvent
    from openapiopenai.models.agent_session_environment_suspended_event import AgentSessionEnvironmentSuspendedEvent
    from openapiopenai.models.agent_session_error_event import AgentSessionErrorEvent
    from openapiopenai.models.agent_session_failed_event import AgentSessionFailedEvent
    from openapiopenai.models.agent_session_idle_event import AgentSessionIdleEvent
    from openapiopenai.models.agent_session_in_progress_event import AgentSessionInProgressEvent
    from openapiopenai.models.agent_session_requires_action_event import AgentSessionRequiresActionEvent
    from openapiopenai.models.agent_session_subagent_active_event import AgentSessionSubagentActiveEvent
    from openapiopenai.models.agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent
    from openapiopenai.models.agent_session_subagent_created_event import AgentSessionSubagentCreatedEvent
    from openapiopenai.models.agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent
    from openapiopenai.models.agent_session_turn_completed_event import AgentSessionTurnCompletedEvent
    from openapiopenai.models.agent_session_turn_content_part_added_event import AgentSessionTurnContentPartAddedEvent
    from openapiopenai.models.agent_session_turn_content_part_done_event import AgentSessionTurnContentPartDoneEvent
    from openapiopenai.models.agent_session_turn_created_event import AgentSessionTurnCreatedEvent
    from openapiopenai.models.agent_session_turn_failed_event import AgentSessionTurnFailedEvent
    from openapiopenai.models.agent_session_turn_in_progress_event import AgentSessionTurnInProgressEvent
    from openapiopenai.models.agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent
    from openapiopenai.models.agent_session_turn_item_done_event import AgentSessionTurnItemDoneEvent
    from openapiopenai.models.agent_session_turn_output_text_delta_event import AgentSessionTurnOutputTextDeltaEvent
    from openapiopenai.models.agent_session_turn_output_text_done_event import AgentSessionTurnOutputTextDoneEvent
    from openapiopenai.models.agent_session_turn_reasoning_summary_part_added_event import (
        AgentSessionTurnReasoningSummaryPartAddedEvent,
    )
    from openapiopenai.models.agent_session_turn_reasoning_summary_part_done_event import (
        AgentSessionTurnReasoningSummaryPartDoneEvent,
    )
    from openapiopenai.models.agent_session_turn_reasoning_summary_text_delta_event import (
        AgentSessionTurnReasoningSummaryTextDeltaEvent,
    )
    from openapiopenai.models.agent_session_turn_reasoning_summary_text_done_event import (
        AgentSessionTurnReasoningSummaryTextDoneEvent,
    )

__all__ = [
    "AgentSessionEvent",
    "UnknownAgentSessionEvent",
]


if TYPE_CHECKING:

    class UnknownAgentSessionEvent(UnknownVariant):
        """Variant of `AgentSessionEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentSessionEvent: TypeAlias = (
        AgentSessionErrorEvent
        | AgentSessionEnvironmentReadyEvent
        | AgentSessionEnvironmentSuspendedEvent
        | AgentSessionEnvironmentExpiredEvent
        | AgentSessionEnvironmentResetEvent
        | AgentOutputCommandExecutionOutputDeltaEvent
        | AgentSessionCreatedEvent
        | AgentSessionTurnCreatedEvent
        | AgentSessionTurnInProgressEvent
        | AgentSessionTurnCompletedEvent
        | AgentSessionTurnFailedEvent
        | AgentSessionTurnCancelledEvent
        | AgentSessionTurnItemAddedEvent
        | AgentSessionIdleEvent
        | AgentSessionInProgressEvent
        | AgentSessionRequiresActionEvent
        | AgentSessionFailedEvent
        | AgentSessionEnvironmentPendingEvent
        | AgentSessionEnvironmentConnectedEvent
        | AgentSessionEnvironmentDisconnectedEvent
        | AgentSessionEnvironmentFailedEvent
        | AgentSessionSubagentCreatedEvent
        | AgentSessionSubagentActiveEvent
        | AgentSessionSubagentClosedEvent
        | AgentSessionTurnItemDoneEvent
        | AgentSessionTurnContentPartAddedEvent
        | AgentSessionTurnContentPartDoneEvent
        | AgentSessionTurnOutputTextDeltaEvent
        | AgentSessionTurnOutputTextDoneEvent
        | AgentSessionTurnReasoningSummaryPartAddedEvent
        | AgentSessionTurnReasoningSummaryPartDoneEvent
        | AgentSessionTurnReasoningSummaryTextDeltaEvent
        | AgentSessionTurnReasoningSummaryTextDoneEvent
        | UnknownAgentSessionEvent
    )
    """An event in the stream of a session."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentSessionEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentSessionEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentSessionEvent(OpenUnion):
        tag = "type"
        mapping = {
            "error": "AgentSessionErrorEvent",
            "agent.session.environment.ready": "AgentSessionEnvironmentReadyEvent",
            "agent.session.environment.suspended": "AgentSessionEnvironmentSuspendedEvent",
            "agent.session.environment.expired": "AgentSessionEnvironmentExpiredEvent",
            "agent.session.environment.reset": "AgentSessionEnvironmentResetEvent",
            "agent.output.command_execution_output.delta": "AgentOutputCommandExecutionOutputDeltaEvent",
            "agent.session.created": "AgentSessionCreatedEvent",
            "agent.session.turn.created": "AgentSessionTurnCreatedEvent",
            "agent.session.turn.in_progress": "AgentSessionTurnInProgressEvent",
            "agent.session.turn.completed": "AgentSessionTurnCompletedEvent",
            "agent.session.turn.failed": "AgentSessionTurnFailedEvent",
            "agent.session.turn.cancelled": "AgentSessionTurnCancelledEvent",
            "agent.session.turn.item.added": "AgentSessionTurnItemAddedEvent",
            "agent.session.idle": "AgentSessionIdleEvent",
            "agent.session.in_progress": "AgentSessionInProgressEvent",
            "agent.session.requires_action": "AgentSessionRequiresActionEvent",
            "agent.session.failed": "AgentSessionFailedEvent",
            "agent.session.environment.pending": "AgentSessionEnvironmentPendingEvent",
            "agent.session.environment.connected": "AgentSessionEnvironmentConnectedEvent",
            "agent.session.environment.disconnected": "AgentSessionEnvironmentDisconnectedEvent",
            "agent.session.environment.failed": "AgentSessionEnvironmentFailedEvent",
            "agent.session.subagent.created": "AgentSessionSubagentCreatedEvent",
            "agent.session.subagent.active": "AgentSessionSubagentActiveEvent",
            "agent.session.subagent.closed": "AgentSessionSubagentClosedEvent",
            "agent.session.turn.item.done": "AgentSessionTurnItemDoneEvent",
            "agent.session.turn.content_part.added": "AgentSessionTurnContentPartAddedEvent",
            "agent.session.turn.content_part.done": "AgentSessionTurnContentPartDoneEvent",
            "agent.session.turn.output_text.delta": "AgentSessionTurnOutputTextDeltaEvent",
            "agent.session.turn.output_text.done": "AgentSessionTurnOutputTextDoneEvent",
            "agent.session.turn.reasoning_summary_part.added": "AgentSessionTurnReasoningSummaryPartAddedEvent",
            "agent.session.turn.reasoning_summary_part.done": "AgentSessionTurnReasoningSummaryPartDoneEvent",
            "agent.session.turn.reasoning_summary_text.delta": "AgentSessionTurnReasoningSummaryTextDeltaEvent",
            "agent.session.turn.reasoning_summary_text.done": "AgentSessionTurnReasoningSummaryTextDoneEvent",
        }

    from_json = AgentSessionEvent.from_json
    from_dict = AgentSessionEvent.from_dict
    __getattr__ = AgentSessionEvent.module_attribute
