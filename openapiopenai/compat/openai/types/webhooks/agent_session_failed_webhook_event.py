# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_session_failed import WebhookAgentSessionFailed as AgentSessionFailedWebhookEvent
from openapiopenai.models.webhook_agent_session_failed_data import WebhookAgentSessionFailedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["AgentSessionFailedWebhookEvent", "Data", "BaseModel"]
