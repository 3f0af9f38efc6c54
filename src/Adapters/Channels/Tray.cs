namespace SenHub.Adapters.Channels;

/// <summary>A folder into which parcels are laid whole: written aside, flushed, then moved under their id in one step. A power cut may undo the move, never halve it.</summary>
internal sealed class Tray(string path)
{
    /// <summary>Where the parcel of this delivery lies or would lie.</summary>
    public string PlaceOf(Guid delivery) => System.IO.Path.Combine(path, delivery.ToString("D"));

    /// <summary>Whether the tray can be reached.</summary>
    public bool Exists => Directory.Exists(path);

    /// <summary>Whether the parcel lies there; being moved in one step, it is whole.</summary>
    public bool Holds(Guid delivery) => Directory.Exists(PlaceOf(delivery));

    /// <summary>Whether what lies there is exactly this.</summary>
    public async Task<bool> HoldsSameAsync(Guid delivery, IReadOnlyList<Sheet> sheets, CancellationToken cancel)
    {
        var place = PlaceOf(delivery);
        if (Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories).Count() != sheets.Count)
            return false;
        foreach (var sheet in sheets)
        {
            if (!await WholeFile.IsAsync(System.IO.Path.Combine(place, sheet.Name), sheet.Content, cancel))
                return false;
        }

        return true;
    }

    /// <summary>Writes the files where nobody looks. What an earlier, broken try left there goes.</summary>
    public async Task<string> WriteAsideAsync(Guid delivery, IReadOnlyList<Sheet> sheets, CancellationToken cancel)
    {
        var aside = System.IO.Path.Combine(path, ".aside", delivery.ToString("D"));
        Discard(aside);
        Directory.CreateDirectory(aside);
        foreach (var sheet in sheets)
        {
            var file = System.IO.Path.Combine(aside, sheet.Name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            await WholeFile.WriteAsync(file, sheet.Content, cancel);
        }

        return aside;
    }

    /// <summary>Lets readers see it. Throws IOException when the place is taken.</summary>
    public void Reveal(string aside, Guid delivery) => Directory.Move(aside, PlaceOf(delivery));

    /// <summary>Takes back what was written aside.</summary>
    public static void Discard(string aside)
    {
        if (Directory.Exists(aside))
            Directory.Delete(aside, recursive: true);
    }
}

/// <summary>One file of a parcel in the tray.</summary>
/// <param name="Name">With the folder of its part before it where there is one.</param>
internal sealed record Sheet(string Name, ReadOnlyMemory<byte> Content);
