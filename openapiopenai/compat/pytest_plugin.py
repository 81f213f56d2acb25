"""A plugin of pytest: lets `import openai` find the modules of this package, in the processes of pytest-xdist, too.

`python -m openapiopenai.compat -m pytest` uses it; `pytest -p openapiopenai.compat.pytest_plugin` does the same.
"""

from . import install

install()
