# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_code_interpreter_tool_call import BetaCodeInterpreterToolCallDict as BetaResponseCodeInterpreterToolCallParam
from openapiopenai.models.code_interpreter_tool_call_outputs_item import CodeInterpreterToolCallOutputsItemDict as Output
from openapiopenai.models.code_interpreter_output_logs import CodeInterpreterOutputLogsDict as OutputLogs
from openapiopenai.models.code_interpreter_output_image import CodeInterpreterOutputImageDict as OutputImage
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
__all__ = ["BetaResponseCodeInterpreterToolCallParam", "Output", "OutputLogs", "OutputImage", "Agent"]
