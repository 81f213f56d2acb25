# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
