# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_environment_suspended import WebhookAgentEnvironmentSuspended as AgentEnvironmentSuspendedWebhookEvent
from openapiopenai.models.webhook_agent_environment_suspended_data import WebhookAgentEnvironmentSuspendedData as Data
__all__ = ["AgentEnvironmentSuspendedWebhookEvent", "Data"]
