# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.code_interpreter_tool_call import CodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from openapiopenai.models.code_interpreter_tool_call_outputs_item import CodeInterpreterToolCallOutputsItem as Output
from openapiopenai.models.code_interpreter_output_logs import CodeInterpreterOutputLogs as OutputLogs
from openapiopenai.models.code_interpreter_output_image import CodeInterpreterOutputImage as OutputImage
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseCodeInterpreterToolCall", "Output", "OutputLogs", "OutputImage", "PropertyInfo", "BaseModel"]
