# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_session_idle import WebhookAgentSessionIdle as AgentSessionIdleWebhookEvent
from openapiopenai.models.webhook_agent_session_idle_data import WebhookAgentSessionIdleData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["AgentSessionIdleWebhookEvent", "Data", "BaseModel"]
