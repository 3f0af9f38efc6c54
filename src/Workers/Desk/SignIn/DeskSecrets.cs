namespace SenHub.Workers.Desk.SignIn;

/// <summary>Secrets of the desk: from a file, else the environment; never the settings.</summary>
internal static class DeskSecrets
{
    /// <summary>First line of the file, else the variable's value; null when there is none or it cannot be read.</summary>
    public static string? Read(string? file, string variable)
    {
        try
        {
            var secret = string.IsNullOrEmpty(file) ? Environment.GetEnvironmentVariable(variable) : File.ReadLines(file).FirstOrDefault();
            return string.IsNullOrWhiteSpace(secret) ? null : secret.Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
