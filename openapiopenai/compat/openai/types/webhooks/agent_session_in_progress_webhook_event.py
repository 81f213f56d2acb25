# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_session_in_progress import WebhookAgentSessionInProgress as AgentSessionInProgressWebhookEvent
from openapiopenai.models.webhook_agent_session_in_progress_data import WebhookAgentSessionInProgressData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["AgentSessionInProgressWebhookEvent", "Data", "BaseModel"]
