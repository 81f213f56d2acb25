# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_environment_ready import WebhookAgentEnvironmentReady as AgentEnvironmentReadyWebhookEvent
from openapiopenai.models.webhook_agent_environment_ready_data import WebhookAgentEnvironmentReadyData as Data
__all__ = ["AgentEnvironmentReadyWebhookEvent", "Data"]
