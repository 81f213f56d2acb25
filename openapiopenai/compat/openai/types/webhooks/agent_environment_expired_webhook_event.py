# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_environment_expired import WebhookAgentEnvironmentExpired as AgentEnvironmentExpiredWebhookEvent
from openapiopenai.models.webhook_agent_environment_expired_data import WebhookAgentEnvironmentExpiredData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["AgentEnvironmentExpiredWebhookEvent", "Data", "BaseModel"]
