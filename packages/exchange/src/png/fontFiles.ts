/**
 * The fonts of a picture as module paths, in the order in which letters are looked up. Node reads them from the disk,
 * a browser gets them as assets; both must use the same list, or the bytes differ.
 */
export const FONT_FILES: readonly string[] = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];
