# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.helpers.parsed import ParsedResponse as ParsedResponse
from openapiopenai.models.output_message import OutputMessage as ParsedResponseOutputMessage
from openapiopenai.models.output_text_content import OutputTextContent as ParsedResponseOutputText
from openapiopenai.models.function_tool_call import FunctionToolCall as ParsedResponseFunctionToolCall
from openapiopenai.models.refusal_content import RefusalContent as ParsedContent
from openapiopenai.models.item_field import ItemField as ParsedResponseOutputItem
__all__ = ["ParsedResponse", "ParsedResponseOutputMessage", "ParsedResponseOutputText", "ParsedResponseFunctionToolCall", "ParsedContent", "ParsedResponseOutputItem"]
