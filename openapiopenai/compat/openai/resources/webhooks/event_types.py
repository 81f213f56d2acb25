# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.webhooks_event_types import WebhooksEventTypes as EventTypes
from openapiopenai.api.webhooks_event_types import AsyncWebhooksEventTypes as AsyncEventTypes
from openapiopenai.api.webhooks_event_types import RawWebhooksEventTypes as EventTypesWithRawResponse
from openapiopenai.api.webhooks_event_types import AsyncRawWebhooksEventTypes as AsyncEventTypesWithRawResponse
from openapiopenai.api.webhooks_event_types import RawWebhooksEventTypes as EventTypesWithStreamingResponse
from openapiopenai.api.webhooks_event_types import AsyncRawWebhooksEventTypes as AsyncEventTypesWithStreamingResponse
__all__ = ["EventTypes", "AsyncEventTypes", "EventTypesWithRawResponse", "AsyncEventTypesWithRawResponse", "EventTypesWithStreamingResponse", "AsyncEventTypesWithStreamingResponse"]
