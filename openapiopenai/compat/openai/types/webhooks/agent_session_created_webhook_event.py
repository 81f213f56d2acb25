# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_session_created import WebhookAgentSessionCreated as AgentSessionCreatedWebhookEvent
from openapiopenai.models.webhook_agent_session_created_data import WebhookAgentSessionCreatedData as Data
from openapiopenai.models.webhook_agent_session_created_data_connect import WebhookAgentSessionCreatedDataConnect as DataConnect
from ..._models import BaseModel as BaseModel
__all__ = ["AgentSessionCreatedWebhookEvent", "Data", "DataConnect", "BaseModel"]
