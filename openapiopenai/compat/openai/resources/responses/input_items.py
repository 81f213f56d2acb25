# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.responses_input_items import ResponsesInputItems as InputItems
from openapiopenai.api.responses_input_items import AsyncResponsesInputItems as AsyncInputItems
from openapiopenai.api.responses_input_items import RawResponsesInputItems as InputItemsWithRawResponse
from openapiopenai.api.responses_input_items import AsyncRawResponsesInputItems as AsyncInputItemsWithRawResponse
from openapiopenai.api.responses_input_items import RawResponsesInputItems as InputItemsWithStreamingResponse
from openapiopenai.api.responses_input_items import AsyncRawResponsesInputItems as AsyncInputItemsWithStreamingResponse
__all__ = ["InputItems", "AsyncInputItems", "InputItemsWithRawResponse", "AsyncInputItemsWithRawResponse", "InputItemsWithStreamingResponse", "AsyncInputItemsWithStreamingResponse"]
