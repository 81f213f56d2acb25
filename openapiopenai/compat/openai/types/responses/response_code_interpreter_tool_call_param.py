# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.code_interpreter_tool_call import CodeInterpreterToolCallDict as ResponseCodeInterpreterToolCallParam
from openapiopenai.models.code_interpreter_tool_call_outputs_item import CodeInterpreterToolCallOutputsItemDict as Output
from openapiopenai.models.code_interpreter_output_logs import CodeInterpreterOutputLogsDict as OutputLogs
from openapiopenai.models.code_interpreter_output_image import CodeInterpreterOutputImageDict as OutputImage
__all__ = ["ResponseCodeInterpreterToolCallParam", "Output", "OutputLogs", "OutputImage"]
