# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_code_interpreter_tool_call import BetaCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall
from openapiopenai.models.code_interpreter_tool_call_outputs_item import CodeInterpreterToolCallOutputsItem as Output
from openapiopenai.models.code_interpreter_output_logs import CodeInterpreterOutputLogs as OutputLogs
from openapiopenai.models.code_interpreter_output_image import CodeInterpreterOutputImage as OutputImage
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseCodeInterpreterToolCall", "Output", "OutputLogs", "OutputImage", "Agent", "PropertyInfo", "BaseModel"]
