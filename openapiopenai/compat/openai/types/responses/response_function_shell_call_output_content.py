# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_shell_call_output_content_param import FunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContent
from openapiopenai.models.function_shell_call_output_outcome_param import FunctionShellCallOutputOutcomeParam as Outcome
from openapiopenai.models.function_shell_call_output_timeout_outcome_param import FunctionShellCallOutputTimeoutOutcomeParam as OutcomeTimeout
from openapiopenai.models.function_shell_call_output_exit_outcome_param import FunctionShellCallOutputExitOutcomeParam as OutcomeExit
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseFunctionShellCallOutputContent", "Outcome", "OutcomeTimeout", "OutcomeExit", "PropertyInfo", "BaseModel"]
