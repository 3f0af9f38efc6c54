namespace SenHub.Adapters.Settings;

/// <summary>Where secrets come from: a file, else the environment; never the settings.</summary>
public static class SecretText
{
    /// <summary>First line of the file, else the variable's value; null when there is none or it cannot be read.</summary>
    public static string? Read(string? file, string variable)
    {
        try
        {
            var secret = file is not null ? File.ReadLines(file).FirstOrDefault() : Environment.GetEnvironmentVariable(variable);
            return string.IsNullOrWhiteSpace(secret) || secret.Contains('\0', StringComparison.Ordinal) ? null : secret.Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
