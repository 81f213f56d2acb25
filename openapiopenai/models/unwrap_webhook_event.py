# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UnwrapWebhookEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_expired import WebhookAgentEnvironmentExpired
    from openapiopenai.models.webhook_agent_environment_failed import WebhookAgentEnvironmentFailed
    from openapiopenai.models.webhook_agent_environment_ready import WebhookAgentEnvironmentReady
    from openapiopenai.models.webhook_agent_environment_suspended import WebhookAgentEnvironmentSuspended
    from openapiopenai.models.webhook_agent_session_action_required import WebhookAgentSessionActionRequired
    from openapiopenai.models.webhook_agent_session_created import WebhookAgentSessionCreated
    from openapiopenai.models.webhook_agent_session_failed import WebhookAgentSessionFailed
    from openapiopenai.models.webhook_agent_session_idle import WebhookAgentSessionIdle
    from openapiopenai.models.webhook_agent_session_in_progress import WebhookAgentSessionInProgress
    from openapiopenai.models.webhook_batch_cancelled import WebhookBatchCancelled
    from openapiopenai.models.webhook_batch_completed import WebhookBatchCompleted
    from openapiopenai.models.webhook_batch_expired import WebhookBatchExpired
    from openapiopenai.models.webhook_batch_failed import WebhookBatchFailed
    from openapiopenai.models.webhook_eval_run_canceled import WebhookEvalRunCanceled
    from openapiopenai.models.webhook_eval_run_failed import WebhookEvalRunFailed
    from openapiopenai.models.webhook_eval_run_succeeded import WebhookEvalRunSucceeded
    from openapiopenai.models.webhook_fine_tuning_job_cancelled import WebhookFineTuningJobCancelled
    from openapiopenai.models.webhook_fine_tuning_job_failed import WebhookFineTuningJobFailed
    from openapiopenai.models.webhook_fine_tuning_job_succeeded import WebhookFineTuningJobSucceeded
    from openapiopenai.models.webhook_live_call_incoming import WebhookLiveCallIncoming
    from openapiopenai.models.webhook_live_transport_connected import WebhookLiveTransportConnected
    from openapiopenai.models.webhook_live_transport_incoming import WebhookLiveTransportIncoming
    from openapiopenai.models.webhook_realtime_call_incoming import WebhookRealtimeCallIncoming
    from openapiopenai.models.webhook_response_cancelled import WebhookResponseCancelled
    from openapiopenai.models.webhook_response_completed import WebhookResponseCompleted
    from openapiopenai.models.webhook_response_failed import WebhookResponseFailed
    from openapiopenai.models.webhook_response_incomplete import WebhookResponseIncomplete
    from openapiopenai.models.webhook_safety_alert_created import WebhookSafetyAlertCreated
    from openapiopenai.models.webhook_safety_deactivation_issued import WebhookSafetyDeactivationIssued
    from openapiopenai.models.webhook_safety_org_alert_created import WebhookSafetyOrgAlertCreated
    from openapiopenai.models.webhook_safety_warning_issued import WebhookSafetyWarningIssued

__all__ = [
    "UnknownUnwrapWebhookEvent",
    "UnwrapWebhookEvent",
]


if TYPE_CHECKING:

    class UnknownUnwrapWebhookEvent(UnknownVariant):
        """Variant of `UnwrapWebhookEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    UnwrapWebhookEvent: TypeAlias = (
        WebhookAgentEnvironmentExpired
        | WebhookAgentEnvironmentFailed
        | WebhookAgentEnvironmentReady
        | WebhookAgentEnvironmentSuspended
        | WebhookAgentSessionActionRequired
        | WebhookAgentSessionCreated
        | WebhookAgentSessionFailed
        | WebhookAgentSessionIdle
        | WebhookAgentSessionInProgress
        | WebhookBatchCancelled
        | WebhookBatchCompleted
        | WebhookBatchExpired
        | WebhookBatchFailed
        | WebhookEvalRunCanceled
        | WebhookEvalRunFailed
        | WebhookEvalRunSucceeded
        | WebhookFineTuningJobCancelled
        | WebhookFineTuningJobFailed
        | WebhookFineTuningJobSucceeded
        | WebhookLiveCallIncoming
        | WebhookLiveTransportConnected
        | WebhookLiveTransportIncoming
        | WebhookRealtimeCallIncoming
        | WebhookResponseCancelled
        | WebhookResponseCompleted
        | WebhookResponseFailed
        | WebhookResponseIncomplete
        | WebhookSafetyAlertCreated
        | WebhookSafetyDeactivationIssued
        | WebhookSafetyOrgAlertCreated
        | WebhookSafetyWarningIssued
        | UnknownUnwrapWebhookEvent
    )
    """A webhook event, as `client.webhooks.unwrap` returns it."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> UnwrapWebhookEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> UnwrapWebhookEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class UnwrapWebhookEvent(OpenUnion):
        tag = "type"
        mapping = {
            "agent.environment.expired": "WebhookAgentEnvironmentExpired",
            "agent.environment.failed": "WebhookAgentEnvironmentFailed",
            "agent.environment.ready": "WebhookAgentEnvironmentReady",
            "agent.environment.suspended": "WebhookAgentEnvironmentSuspended",
            "agent.session.action_required": "WebhookAgentSessionActionRequired",
            "agent.session.created": "WebhookAgentSessionCreated",
            "agent.session.failed": "WebhookAgentSessionFailed",
            "agent.session.idle": "WebhookAgentSessionIdle",
            "agent.session.in_progress": "WebhookAgentSessionInProgress",
            "batch.cancelled": "WebhookBatchCancelled",
            "batch.completed": "WebhookBatchCompleted",
            "batch.expired": "WebhookBatchExpired",
            "batch.failed": "WebhookBatchFailed",
            "eval.run.canceled": "WebhookEvalRunCanceled",
            "eval.run.failed": "WebhookEvalRunFailed",
            "eval.run.succeeded": "WebhookEvalRunSucceeded",
            "fine_tuning.job.cancelled": "WebhookFineTuningJobCancelled",
            "fine_tuning.job.failed": "WebhookFineTuningJobFailed",
            "fine_tuning.job.succeeded": "WebhookFineTuningJobSucceeded",
            "live.call.incoming": "WebhookLiveCallIncoming",
            "live.transport.connected": "WebhookLiveTransportConnected",
            "live.transport.incoming": "WebhookLiveTransportIncoming",
            "realtime.call.incoming": "WebhookRealtimeCallIncoming",
            "response.cancelled": "WebhookResponseCancelled",
            "response.completed": "WebhookResponseCompleted",
            "response.failed": "WebhookResponseFailed",
            "response.incomplete": "WebhookResponseIncomplete",
            "safety.alert.created": "WebhookSafetyAlertCreated",
            "safety.deactivation_issued": "WebhookSafetyDeactivationIssued",
            "safety.org_alert.created": "WebhookSafetyOrgAlertCreated",
            "safety.warning_issued": "WebhookSafetyWarningIssued",
        }

    from_json = UnwrapWebhookEvent.from_json
    from_dict = UnwrapWebhookEvent.from_dict
    __getattr__ = UnwrapWebhookEvent.module_attribute
