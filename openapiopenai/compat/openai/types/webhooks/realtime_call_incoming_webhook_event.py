# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_realtime_call_incoming import WebhookRealtimeCallIncoming as RealtimeCallIncomingWebhookEvent
from openapiopenai.models.webhook_realtime_call_incoming_data import WebhookRealtimeCallIncomingData as Data
from openapiopenai.models.webhook_realtime_call_incoming_data_sip_headers_item import WebhookRealtimeCallIncomingDataSipHeadersItem as DataSipHeader
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeCallIncomingWebhookEvent", "Data", "DataSipHeader", "BaseModel"]
