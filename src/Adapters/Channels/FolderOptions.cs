namespace SenHub.Adapters.Channels;

/// <summary>The settings of a tray: the folder's and the portals'.</summary>
public sealed class FolderOptions
{
    /// <summary>Where they stand in the settings.</summary>
    public const string Section = "Delivery:Folder";

    /// <summary>Where those of the tray for portals stand.</summary>
    public const string PortalSection = "Delivery:Portal";

    /// <summary>The tray: an existing folder whose permissions say who may take papers from it.</summary>
    public string Path { get; set; } = "";
}
