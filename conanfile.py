import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout

required_conan_version = ">=2.0"


class EntenteConan(ConanFile):
    name = "entente"
    description = "Actors, agreements, disputes, dialogue channels and forums: a typed, dated and sourced record of diplomacy"
    license = "BSL-1.0"
    url = "https://github.com/entente-cpp/entente"
    homepage = "https://github.com/entente-cpp/entente"
    topics = ("diplomacy", "international-relations", "treaties", "serialization", "validation", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    exports_sources = "include/*", "cmake/entente-compiled.cmake", "cmake/src/*", "packaging/gdb/*", "packaging/lldb/*", "packaging/natvis/*", "LICENSE"
    no_copy_source = True
    test_package_folder = "tests/consumer/conan"

    def set_version(self):
        text = load(self, os.path.join(self.recipe_folder, "include", "entente", "version.hpp"))
        self.version = ".".join(re.search(rf"#define ENTENTE_VERSION_{part} (\d+)", text).group(1) for part in ("MAJOR", "MINOR", "PATCH"))

    def layout(self):
        basic_layout(self)

    def requirements(self):
        self.requires("boost/[>=1.81.0 <2]", libs=False)
        self.requires("fmt/[>=9]")

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*pp*", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))
        for debugger in ("gdb", "lldb", "natvis"):
            copy(self, "*.*", os.path.join(self.source_folder, "packaging", debugger), os.path.join(self.package_folder, "share", "entente", debugger))
        for one in ("entente-compiled.cmake", "src/*"):
            copy(self, one, os.path.join(self.source_folder, "cmake"), os.path.join(self.package_folder, "share", "cmake", "entente"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "entente")
        self.cpp_info.set_property("cmake_target_name", "entente::entente")
        self.cpp_info.set_property("pkg_config_name", "entente")
        # Defines entente::compiled and entente::compiled_format, built by whoever links them.
        self.cpp_info.set_property("cmake_build_modules", [os.path.join("share", "cmake", "entente", "entente-compiled.cmake")])
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        needed = {"core": ["boost::headers"], "format": ["core", "fmt::fmt"]}
        for name, requires in needed.items():
            component = self.cpp_info.components[name]
            component.set_property("cmake_target_name", f"entente::{name}")
            component.set_property("pkg_config_name", f"entente-{name}")
            component.bindirs = []
            component.libdirs = []
            component.requires = requires
