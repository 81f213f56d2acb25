# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_object import RunObject as Run
from openapiopenai.models.run_object_incomplete_details import RunObjectIncompleteDetails as IncompleteDetails
from openapiopenai.models.run_object_last_error import RunObjectLastError as LastError
from openapiopenai.models.run_object_required_action import RunObjectRequiredAction as RequiredAction
from openapiopenai.models.run_object_required_action_submit_tool_outputs import RunObjectRequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs
from openapiopenai.models.truncation_object import TruncationObject as TruncationStrategy
from openapiopenai.models.run_completion_usage import RunCompletionUsage as Usage
from ...._models import BaseModel as BaseModel
from .run_status import RunStatus as RunStatus
from ..assistant_tool import AssistantTool as AssistantTool
from ...shared.metadata import Metadata as Metadata
from ..assistant_tool_choice_option import AssistantToolChoiceOption as AssistantToolChoiceOption
from ..assistant_response_format_option import AssistantResponseFormatOption as AssistantResponseFormatOption
from .required_action_function_tool_call import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall
__all__ = ["Run", "IncompleteDetails", "LastError", "RequiredAction", "RequiredActionSubmitToolOutputs", "TruncationStrategy", "Usage", "BaseModel", "RunStatus", "AssistantTool", "Metadata", "AssistantToolChoiceOption", "AssistantResponseFormatOption", "RequiredActionFunctionToolCall"]
