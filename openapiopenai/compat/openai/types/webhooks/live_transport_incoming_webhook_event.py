# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_live_transport_incoming import WebhookLiveTransportIncoming as LiveTransportIncomingWebhookEvent
from openapiopenai.models.webhook_live_transport_incoming_data import WebhookLiveTransportIncomingData as Data
from openapiopenai.models.webhook_live_transport_incoming_data_sip_headers_item import WebhookLiveTransportIncomingDataSipHeadersItem as DataSipHeader
from ..._models import BaseModel as BaseModel
__all__ = ["LiveTransportIncomingWebhookEvent", "Data", "DataSipHeader", "BaseModel"]
