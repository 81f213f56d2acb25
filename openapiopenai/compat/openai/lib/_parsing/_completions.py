# Names of `openai.lib._parsing._completions`.
from . import ResponseFormatT as ResponseFormatT
from . import get_input_tool_by_name as get_input_tool_by_name
from . import has_parseable_input as has_parseable_input
from . import has_rich_response_format as has_rich_response_format
from . import is_parseable_tool as is_parseable_tool
from . import is_response_format_param as is_response_format_param
from . import materialize_input_tools as materialize_input_tools
from . import maybe_parse_content as maybe_parse_content
from . import parse_chat_completion as parse_chat_completion
from . import parse_function_tool_arguments as parse_function_tool_arguments
from . import type_to_response_format_param as type_to_response_format_param
from . import validate_input_tools as validate_input_tools
