# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_environment_failed import WebhookAgentEnvironmentFailed as AgentEnvironmentFailedWebhookEvent
from openapiopenai.models.webhook_agent_environment_failed_data import WebhookAgentEnvironmentFailedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["AgentEnvironmentFailedWebhookEvent", "Data", "BaseModel"]
