# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_shell_call_output_content_done_streaming_event import BetaResponseShellCallOutputContentDoneStreamingEvent as BetaResponseShellCallOutputContentDoneEvent
from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent as Output
from openapiopenai.models.function_shell_call_output_content_outcome import FunctionShellCallOutputContentOutcome as OutputOutcome
from openapiopenai.models.function_shell_call_output_timeout_outcome import FunctionShellCallOutputTimeoutOutcome as OutputOutcomeTimeout
from openapiopenai.models.function_shell_call_output_exit_outcome import FunctionShellCallOutputExitOutcome as OutputOutcomeExit
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseShellCallOutputContentDoneEvent", "Output", "OutputOutcome", "OutputOutcomeTimeout", "OutputOutcomeExit", "Agent", "PropertyInfo", "BaseModel"]
