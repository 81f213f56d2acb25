# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_environment_suspended import WebhookAgentEnvironmentSuspended as AgentEnvironmentSuspendedWebhookEvent
from openapiopenai.models.webhook_agent_environment_suspended_data import WebhookAgentEnvironmentSuspendedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["AgentEnvironmentSuspendedWebhookEvent", "Data", "BaseModel"]
