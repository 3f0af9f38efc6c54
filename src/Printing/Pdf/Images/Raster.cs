namespace SenHub.Printing.Pdf.Images;

/// <summary>An image as the file will hold it (ISO 32000-1, 8.9).</summary>
/// <param name="Width">Pixels across, as it is looked at.</param>
/// <param name="Height">Pixels down, as it is looked at.</param>
/// <param name="Dictionary">Its entries, without its mask.</param>
/// <param name="Data">Its bytes, packed as the dictionary says.</param>
/// <param name="Mask">How much of it covers what lies under it; null where all does.</param>
/// <param name="Turn">How the stored picture is turned to be looked at.</param>
internal sealed record Raster(int Width, int Height, string Dictionary, ReadOnlyMemory<byte> Data, Raster? Mask, Turn Turn);

/// <summary>How a camera held a picture, 1 to 8 as EXIF numbers it (CIPA DC-008, 4.6.4, Orientation).</summary>
internal readonly record struct Turn(int Orientation)
{
    /// <summary>Upright as it is stored.</summary>
    public static Turn None => new(1);

    /// <summary>Width and height change places.</summary>
    public bool IsSideways => Orientation is >= 5 and <= 8;

    /// <summary>The matrix that puts the unit square of the stored picture into the unit square on the page.</summary>
    public (int A, int B, int C, int D, int E, int F) Matrix => Orientation switch
    {
        2 => (-1, 0, 0, 1, 1, 0),
        3 => (-1, 0, 0, -1, 1, 1),
        4 => (1, 0, 0, -1, 0, 1),
        5 => (0, -1, -1, 0, 1, 1),
        6 => (0, -1, 1, 0, 0, 1),
        7 => (0, 1, 1, 0, 0, 0),
        8 => (0, 1, -1, 0, 1, 0),
        _ => (1, 0, 0, 1, 0, 0),
    };
}
