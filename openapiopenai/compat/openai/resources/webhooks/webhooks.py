# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.webhooks import Webhooks as Webhooks
from openapiopenai.api.webhooks import AsyncWebhooks as AsyncWebhooks
from openapiopenai.api.webhooks import RawWebhooks as WebhooksWithRawResponse
from openapiopenai.api.webhooks import AsyncRawWebhooks as AsyncWebhooksWithRawResponse
from openapiopenai.api.webhooks import RawWebhooks as WebhooksWithStreamingResponse
from openapiopenai.api.webhooks import AsyncRawWebhooks as AsyncWebhooksWithStreamingResponse
__all__ = ["Webhooks", "AsyncWebhooks", "WebhooksWithRawResponse", "AsyncWebhooksWithRawResponse", "WebhooksWithStreamingResponse", "AsyncWebhooksWithStreamingResponse"]
