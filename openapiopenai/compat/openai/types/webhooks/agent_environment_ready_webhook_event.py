# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_environment_ready import WebhookAgentEnvironmentReady as AgentEnvironmentReadyWebhookEvent
from openapiopenai.models.webhook_agent_environment_ready_data import WebhookAgentEnvironmentReadyData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["AgentEnvironmentReadyWebhookEvent", "Data", "BaseModel"]
