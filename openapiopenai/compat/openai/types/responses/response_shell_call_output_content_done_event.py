# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_shell_call_output_content_done_streaming_event import ResponseShellCallOutputContentDoneStreamingEvent as ResponseShellCallOutputContentDoneEvent
from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent as Output
from openapiopenai.models.function_shell_call_output_content_outcome import FunctionShellCallOutputContentOutcome as OutputOutcome
from openapiopenai.models.function_shell_call_output_timeout_outcome import FunctionShellCallOutputTimeoutOutcome as OutputOutcomeTimeout
from openapiopenai.models.function_shell_call_output_exit_outcome import FunctionShellCallOutputExitOutcome as OutputOutcomeExit
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseShellCallOutputContentDoneEvent", "Output", "OutputOutcome", "OutputOutcomeTimeout", "OutputOutcomeExit", "PropertyInfo", "BaseModel"]
