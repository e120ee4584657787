"""Windows of JPEG 2000 files, for which only the code blocks below the window are decoded.

GDAL decodes whole tiles: a chip of 32 x 32 pixels costs it 1024 x 1024 of them. OpenJPEG, which GDAL decodes
with, does so only when it is asked to; the pixels are the same.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
from collections.abc import Iterator
from ctypes import POINTER, c_char_p, c_int, c_int32, c_uint16, c_uint32, c_void_p

import numpy as np

from cbm_backend.storage.loaded_libraries import loaded

_JP2, _READ = 2, 1
# More than any version's structure of parameters; nothing in it is of interest here.
_PARAMETERS_BYTES = 32_768


class _Component(ctypes.Structure):
    _fields_ = [
        *((name, c_uint32) for name in ("dx", "dy", "w", "h", "x0", "y0", "prec", "bpp", "sgnd")),
        ("resno_decoded", c_uint32),
        ("factor", c_uint32),
        ("data", POINTER(c_int32)),
        ("alpha", c_uint16),
    ]


class _Image(ctypes.Structure):
    _fields_ = [
        *((name, c_uint32) for name in ("x0", "y0", "x1", "y1", "numcomps")),
        ("color_space", c_int),
        ("comps", POINTER(_Component)),
        ("icc_profile_buf", c_void_p),
        ("icc_profile_len", c_uint32),
    ]


_FUNCTIONS: dict[str, tuple] = {
    "opj_stream_create_default_file_stream": (c_void_p, c_char_p, c_int),
    "opj_stream_destroy": (None, c_void_p),
    "opj_create_decompress": (c_void_p, c_int),
    "opj_destroy_codec": (None, c_void_p),
    "opj_set_default_decoder_parameters": (None, c_void_p),
    "opj_setup_decoder": (c_int, c_void_p, c_void_p),
    "opj_read_header": (c_int, c_void_p, c_void_p, POINTER(POINTER(_Image))),
    "opj_set_decode_area": (c_int, c_void_p, POINTER(_Image), c_int32, c_int32, c_int32, c_int32),
    "opj_decode": (c_int, c_void_p, c_void_p, POINTER(_Image)),
    "opj_image_destroy": (None, POINTER(_Image)),
}
"""Name -> type of the result, then types of the arguments; as in OpenJPEG 2.1 to 2.5 (libopenjp2.so.7)."""


def read_window(path: str, column: int, row: int, width: int, height: int) -> np.ndarray | None:
    """int32[height, width]: pixels of a local file with one band, all of them inside the image.

    None for whatever is not so plain, or wrong: GDAL, which reads everything, says what it thinks of it.
    """
    library = _library()
    if library is None:
        return None
    with contextlib.ExitStack() as kept:
        try:
            return _decoded(library, kept, path, (column, row, column + width, row + height))
        except _Refused:
            return None


class _Refused(Exception):
    """OpenJPEG has not done what it was asked for."""


def _decoded(
    library: ctypes.CDLL, kept: contextlib.ExitStack, path: str, area: tuple[int, int, int, int]
) -> np.ndarray:
    stream = kept.enter_context(
        _held(
            library.opj_stream_create_default_file_stream(os.fsencode(path), _READ),
            library.opj_stream_destroy,
        )
    )
    codec = kept.enter_context(_held(library.opj_create_decompress(_JP2), library.opj_destroy_codec))
    parameters = ctypes.create_string_buffer(_PARAMETERS_BYTES)
    library.opj_set_default_decoder_parameters(parameters)
    _done(library.opj_setup_decoder(codec, parameters))
    image = POINTER(_Image)()
    read = library.opj_read_header(stream, codec, ctypes.byref(image))
    kept.enter_context(_held(image, library.opj_image_destroy))
    _done(read)
    # Where the image does not begin at the corner, the area counts from elsewhere.
    _done(_is_plain(image.contents) and (image.contents.x0, image.contents.y0) == (0, 0))
    _done(library.opj_set_decode_area(codec, image, *area))
    _done(library.opj_decode(codec, stream, image))
    band = image.contents.comps[0]
    left, top, right, bottom = area
    # A palette has become colours by now.
    _done(_is_plain(image.contents) and bool(band.data) and (band.w, band.h) == (right - left, bottom - top))
    return np.ctypeslib.as_array(band.data, (band.h, band.w)).copy()


def _is_plain(image: _Image) -> bool:
    """Whether there is one band of whole numbers that are not negative, one for each place."""
    if image.numcomps != 1:
        return False
    band = image.comps[0]
    return (band.dx, band.dy, band.sgnd) == (1, 1, 0) and band.prec <= 16


def _done(done: object) -> None:
    if not done:
        raise _Refused


@contextlib.contextmanager
def _held(thing: object, destroy: object) -> Iterator:
    """What OpenJPEG has made, until it is destroyed. Raises `_Refused` where it has made nothing."""
    _done(thing)
    try:
        yield thing
    finally:
        destroy(thing)  # type: ignore[operator]


@functools.lru_cache(maxsize=1)
def _library() -> ctypes.CDLL | None:
    """The OpenJPEG of rasterio's GDAL, or another one that is loaded; None where there is none."""
    for path in loaded("libopenjp2"):
        try:
            library = ctypes.CDLL(path)
            for name, (result, *arguments) in _FUNCTIONS.items():
                function = getattr(library, name)
                function.restype, function.argtypes = result, arguments
        except (OSError, AttributeError):
            # The file was replaced below a running server, or it is another build that lacks a function.
            continue
        return library
    return None
