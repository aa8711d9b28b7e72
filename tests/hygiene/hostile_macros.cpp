// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The library's headers come after macros with the names that platform headers take. Those of others come first: what they do with such
// macros is not ours.

#include <boost/describe.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

#define min(a, b) this is not min
#define max(a, b) this is not max
#define near this is not near
#define far this is not far
#define small this is not small
#define interface this is not interface
#define major this is not major
#define minor this is not minor
#define unix this is not unix
#define linux this is not linux
#define BOOL this is not BOOL
#define CONST this is not CONST
#define DELETE this is not DELETE
#define DIFFERENCE this is not DIFFERENCE
#define DOMAIN this is not DOMAIN
#define ERROR this is not ERROR
#define FALSE this is not FALSE
#define IN this is not IN
#define None this is not None
#define OPTIONAL this is not OPTIONAL
#define OUT this is not OUT
#define Status this is not Status
#define STRICT this is not STRICT
#define Success this is not Success
#define TRUE this is not TRUE
#define check(x) this is not check
#define require(x) this is not require
#define verify(x) this is not verify

// windows.h and what it brings
#define ABSOLUTE this is not ABSOLUTE
#define ALTERNATE this is not ALTERNATE
#define ASSERT this is not ASSERT
#define BYTE this is not BYTE
#define CALLBACK this is not CALLBACK
#define CDECL this is not CDECL
#define CHAR this is not CHAR
#define CURRENCY this is not CURRENCY
#define DECLSPEC this is not DECLSPEC
#define DOUBLE_CLICK this is not DOUBLE_CLICK
#define DUPLICATE this is not DUPLICATE
#define ERROR_SUCCESS this is not ERROR_SUCCESS
#define EXECUTE this is not EXECUTE
#define FAR this is not FAR
#define FLOAT this is not FLOAT
#define GetClassName this is not GetClassName
#define GetMessage this is not GetMessage
#define GetObject this is not GetObject
#define HIDDEN this is not HIDDEN
#define IGNORE this is not IGNORE
#define INFINITE this is not INFINITE
#define INPUT this is not INPUT
#define INT this is not INT
#define INTERFACE this is not INTERFACE
#define IS_ERROR this is not IS_ERROR
#define LONG this is not LONG
#define MemoryBarrier this is not MemoryBarrier
#define NEAR this is not NEAR
#define NO_ERROR this is not NO_ERROR
#define OPAQUE this is not OPAQUE
#define OUTPUT this is not OUTPUT
#define PASCAL this is not PASCAL
#define POINT this is not POINT
#define PURE this is not PURE
#define Polygon this is not Polygon
#define READ this is not READ
#define RELATIVE this is not RELATIVE
#define REPLACE this is not REPLACE
#define RGB this is not RGB
#define Rectangle this is not Rectangle
#define REGISTERED this is not REGISTERED
#define SEARCH this is not SEARCH
#define SECURITY_NULL_RID this is not SECURITY_NULL_RID
#define SHORT this is not SHORT
#define STATUS_PENDING this is not STATUS_PENDING
#define SendMessage this is not SendMessage
#define TEXT this is not TEXT
#define THIS this is not THIS
#define TRANSPARENT this is not TRANSPARENT
#define TRUNCATE this is not TRUNCATE
#define UINT this is not UINT
#define UNKNOWN this is not UNKNOWN
#define VOID this is not VOID
#define WINAPI this is not WINAPI
#define WORD this is not WORD
#define Yield this is not Yield
#define cdecl this is not cdecl
#define environ this is not environ
#define hyper this is not hyper
#define pascal this is not pascal
#define rad1 this is not rad1
#define rad2 this is not rad2
#define strcasecmp this is not strcasecmp
#define uuid this is not uuid

// X11
#define Above this is not Above
#define Absolute this is not Absolute
#define Always this is not Always
#define AllValues this is not AllValues
#define Below this is not Below
#define Bool this is not Bool
#define Button1 this is not Button1
#define Complex this is not Complex
#define Convex this is not Convex
#define CursorShape this is not CursorShape
#define Cursor this is not Cursor
#define Default this is not Default
#define DestroyAll this is not DestroyAll
#define DontPreferBlanking this is not DontPreferBlanking
#define EnableAccess this is not EnableAccess
#define Expose this is not Expose
#define False this is not False
#define FocusIn this is not FocusIn
#define FocusOut this is not FocusOut
#define FontChange this is not FontChange
#define GXclear this is not GXclear
#define GrayScale this is not GrayScale
#define InputOnly this is not InputOnly
#define IsUnmapped this is not IsUnmapped
#define KeyPress this is not KeyPress
#define LineSolid this is not LineSolid
#define MapNotify this is not MapNotify
#define Never this is not Never
#define NoSymbol this is not NoSymbol
#define NoValue this is not NoValue
#define Nonconvex this is not Nonconvex
#define Opposite this is not Opposite
#define PreferBlanking this is not PreferBlanking
#define ResetNotify this is not ResetNotify
#define RetainTemporary this is not RetainTemporary
#define True this is not True
#define Unsorted this is not Unsorted
#define XNegative this is not XNegative
#define XValue this is not XValue
#define YXBanded this is not YXBanded
#define ZPixmap this is not ZPixmap
#define screen_is this is not screen_is
#define Display this is not Display
#define Window this is not Window
#define Screen this is not Screen
#define Visual this is not Visual
#define Font this is not Font
#define Drawable this is not Drawable

#include <all_headers.hpp>
