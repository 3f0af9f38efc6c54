namespace SenHub.Adapters.Channels;

/// <summary>The folder channel's settings.</summary>
public sealed class FolderOptions
{
    /// <summary>Where they stand in the settings.</summary>
    public const string Section = "Delivery:Folder";

    /// <summary>The tray: an existing folder whose permissions say who may take papers from it.</summary>
    public string Path { get; set; } = "";
}
