# Names of `openai._utils._typing`.
from . import extract_type_arg as extract_type_arg
from . import is_list_type as is_list_type
from . import is_literal_type as is_literal_type
from . import is_union_type as is_union_type
