# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_live_call_incoming import WebhookLiveCallIncoming as LiveCallIncomingWebhookEvent
from openapiopenai.models.webhook_live_call_incoming_data import WebhookLiveCallIncomingData as Data
from openapiopenai.models.webhook_live_call_incoming_data_sip_headers_item import WebhookLiveCallIncomingDataSipHeadersItem as DataSipHeader
from ..._models import BaseModel as BaseModel
__all__ = ["LiveCallIncomingWebhookEvent", "Data", "DataSipHeader", "BaseModel"]
