# Names of `openai._utils._compat`.
from . import get_args as get_args
from . import get_origin as get_origin
from . import is_literal_type as is_literal_type
from . import is_typeddict as is_typeddict
from . import is_union as is_union
