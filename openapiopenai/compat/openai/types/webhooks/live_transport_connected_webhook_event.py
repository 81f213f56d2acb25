# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_live_transport_connected import WebhookLiveTransportConnected as LiveTransportConnectedWebhookEvent
from openapiopenai.models.webhook_live_transport_connected_data import WebhookLiveTransportConnectedData as Data
from ..._models import BaseModel as BaseModel
__all__ = ["LiveTransportConnectedWebhookEvent", "Data", "BaseModel"]
